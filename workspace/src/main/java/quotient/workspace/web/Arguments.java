package quotient.workspace.web;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import quotient.workspace.team.Json;

/** The arguments of a call, however they came: query, form, multipart or JSON; and its token. */
record Arguments(JsonObject arguments, String token) {
    static Arguments of(Context request) {
        JsonObject arguments = new JsonObject();
        request.queryParamMap().forEach((name, values) -> arguments.addProperty(name, values.get(0)));
        if (type(request).startsWith("application/json")) {
            Json.parseObject(request.body()).entrySet().forEach(each -> arguments.add(each.getKey(), each.getValue()));
        } else {
            request.formParamMap().forEach((name, values) -> arguments.addProperty(name, values.get(0)));
        }
        String token = bearer(request).orElse(Json.text(arguments, "token"));
        arguments.remove("token");
        return new Arguments(arguments, token);
    }

    private static Optional<String> bearer(Context request) {
        return Optional.ofNullable(request.header("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip());
    }

    /** The uploaded bytes: the first file of a multipart body, else the body itself. */
    static byte[] bytes(Context request) {
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
