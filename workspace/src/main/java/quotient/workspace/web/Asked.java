package quotient.workspace.web;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import quotient.workspace.team.Json;

/** A request to the Web API, however it came. */
public final class Asked {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final String path;
    private final JsonObject arguments;
    private final String token;
    private final byte[] body;

    private Asked(String path, JsonObject arguments, String token, byte[] body) {
        this.path = path;
        this.arguments = arguments;
        this.token = token;
        this.body = body;
    }

    /** What came over HTTP. */
    static Asked of(Context request) {
        JsonObject arguments = new JsonObject();
        if (isCall(request.path())) {
            request.queryParamMap().forEach((name, values) -> arguments.addProperty(name, values.get(0)));
            if (type(request).startsWith(JSON)) {
                addJson(arguments, request.body());
            } else {
                request.formParamMap().forEach((name, values) -> arguments.addProperty(name, values.get(0)));
            }
        }
        return of(request.path(), Optional.ofNullable(request.header("Authorization")), arguments, bytes(request));
    }

    /**
     * What came from within the same process: a form, JSON, or bytes as they are.
     *
     * @param path from the first slash on, such as {@code /api/chat.postMessage}
     */
    public static Asked of(String path, String contentType, Optional<String> authorization, byte[] body) {
        JsonObject arguments = new JsonObject();
        if (isCall(path) && contentType.startsWith(JSON)) {
            addJson(arguments, new String(body, StandardCharsets.UTF_8));
        } else if (isCall(path) && contentType.startsWith(FORM) && body.length > 0) {
            addForm(arguments, new String(body, StandardCharsets.UTF_8));
        }
        return of(path, authorization, arguments, body);
    }

    private static boolean isCall(String path) {
        return path.startsWith("/api/");
    }

    private static Asked of(String path, Optional<String> authorization, JsonObject arguments, byte[] body) {
        String token = authorization
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip())
                .orElse(Json.text(arguments, "token"));
        arguments.remove("token");
        return new Asked(path, arguments, token, body);
    }

    /** Of a method, from query, form and JSON, without the token. */
    JsonObject arguments() {
        return arguments;
    }

    String token() {
        return token;
    }

    /** What is uploaded. */
    byte[] body() {
        return body;
    }

    /** The parts of the path. */
    List<String> parts() {
        return List.of(path.substring(1).split("/", -1));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static void addJson(JsonObject arguments, String body) {
        Json.parseObject(body).entrySet().forEach(each -> arguments.add(each.getKey(), each.getValue()));
    }

    private static void addForm(JsonObject arguments, String body) {
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!arguments.has(name)) {
                arguments.addProperty(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The first file of a multipart body, else the body itself. */
    private static byte[] bytes(Context request) {
        List<UploadedFile> files = type(request).startsWith("multipart/") ? request.uploadedFiles() : List.of();
        if (files.isEmpty()) {
            return request.bodyAsBytes();
        }
        try (InputStream content = files.get(0).content()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String type(Context request) {
        return Optional.ofNullable(request.contentType()).orElse("");
    }
}
