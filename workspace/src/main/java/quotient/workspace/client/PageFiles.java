package quotient.workspace.client;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page's files and the libraries it uses, straight from the classpath. */
final class PageFiles {
    private static final String PAGE = "/quotient/workspace/page/";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "map", "application/json");

    private PageFiles() {}

    static void routes(RoutesConfig routes) {
        routes.get("/", request -> serve(request, PAGE, "index.html", "no-cache"));
        routes.get("/assets/<path>", request -> serve(request, PAGE, request.pathParam("path"), "no-cache"));
        routes.get("/webjars/<path>", request -> serve(request, LIBRARIES, request.pathParam("path"), "max-age=86400"));
    }

    private static void serve(Context request, String folder, String path, String caching) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..") || path.contains("\\")) {
            throw new NotFoundResponse();
        }
        try (InputStream file = PageFiles.class.getResourceAsStream(folder + path)) {
            if (file == null) {
                throw new NotFoundResponse();
            }
            request.header("Cache-Control", caching)
                    .header("X-Content-Type-Options", "nosniff")
                    .contentType(type)
                    .result(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
