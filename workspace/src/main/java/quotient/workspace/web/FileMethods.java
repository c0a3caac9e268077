package quotient.workspace.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.team.Content;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.Uploads.Upload;

/** The files family: announce, upload, complete. A file has its mimetype only when it has been worked on. */
final class FileMethods {
    private final Team team;
    private final Places places;

    FileMethods(Team team) {
        this.team = team;
        this.places = new Places(team);
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::announce,
                "files.completeUploadExternal", this::complete,
                "files.info", this::info);
    }

    private JsonObject announce(Call call) {
        String length = call.needs("length");
        if (!length.matches("\\d{1,10}") || Long.parseLong(length) == 0) {
            throw new Refusal("invalid_arguments", List.of("length must be more than 0"));
        }
        if (call.text("alt_txt").length() > 1000) {
            throw new Refusal("alt_txt_too_large");
        }
        Upload upload = team.uploads().announce(call.needs("filename"), call.text("alt_txt"), Long.parseLong(length));
        return Json.of(
                "upload_url",
                team.address().resolve("upload/v1/" + upload.secret()).toString(),
                "file_id",
                upload.id());
    }

    private JsonObject complete(Call call) {
        JsonArray files = call.array("files");
        if (files.isEmpty()) {
            throw new Refusal("invalid_arguments", List.of("missing required field: files"));
        }
        List<Upload> uploads = new ArrayList<>();
        files.forEach(file -> uploads.add(filled(Json.text(file.getAsJsonObject(), "id"))));
        Optional<String> channel = Optional.of(call.text("channel_id")).filter(id -> !id.isEmpty());
        channel.ifPresent(places::writable);
        List<JsonObject> done = new ArrayList<>();
        for (JsonElement file : files) {
            String id = Json.text(file.getAsJsonObject(), "id");
            Upload upload = team.uploads().complete(filled(id), Json.text(file.getAsJsonObject(), "title"));
            done.add(Json.of("id", upload.id(), "title", upload.title(), "permalink", team.permalink(upload)));
        }
        channel.ifPresent(id -> share(call, id, uploads));
        return Json.of("files", Json.list(done));
    }

    private Upload filled(String id) {
        return team.uploads()
                .find(id)
                .filter(upload -> !upload.announcedOnly() && upload.open())
                .orElseThrow(() -> new Refusal("file_not_found"));
    }

    private void share(Call call, String channel, List<Upload> uploads) {
        Content content = new Content(
                call.text("initial_comment"),
                new JsonArray(),
                new JsonObject(),
                uploads.stream().map(Upload::id).toList());
        team.messages()
                .post(places.writable(channel).id(), team.directory().bot(), content, call.text("thread_ts"), "");
    }

    private JsonObject info(Call call) {
        Upload upload = team.uploads().find(call.needs("file")).orElseThrow(() -> new Refusal("file_not_found"));
        JsonObject file = Json.of(
                "id", upload.id(),
                "name", upload.name(),
                "title", upload.title(),
                "size", upload.bytes().remaining(),
                "mimetype", team.uploads().ready(upload.id()) ? mimetype(upload.name()) : "",
                "user", team.directory().bot(),
                "alt_txt", upload.altText(),
                "permalink", team.permalink(upload),
                "url_private", team.permalink(upload));
        return Json.of("file", file);
    }

    static String mimetype(String name) {
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("application/octet-stream");
    }
}
