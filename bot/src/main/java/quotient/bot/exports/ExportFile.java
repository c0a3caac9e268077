package quotient.bot.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import quotient.bot.commandline.CannotRun;

/** A file that is there whole or not at all: it is written under another name beside its place, and then put there. */
public final class ExportFile {

    private ExportFile() {}

    /** Why nothing can be written there, as a sentence; empty when it can. */
    public static Optional<String> objection(Path file, boolean force) {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder: name a file.");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Optional.of(spoken(file) + " is no folder that I can write to: name a file in one that is there.");
        }
        return Files.exists(file) && !force
                ? Optional.of(file + " is there already: name another file, or add --force to replace it.")
                : Optional.empty();
    }

    /** @throws CannotRun when it cannot be written to its end; then nothing is left of it */
    public static Exported write(Path file, boolean force, Export export) {
        Path part = null;
        try {
            part = Files.createTempFile(folder(file), file.getFileName() + ".", ".part");
            Exported exported;
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(part), UTF_8))) {
                exported = export.writeTo(writer);
            }
            put(part, file, force);
            return exported;
        } catch (FileAlreadyExistsException meanwhile) {
            throw new CannotRun(file + " is there now, written by somebody else meanwhile: nothing was replaced.");
        } catch (IOException | UncheckedIOException unwritable) {
            throw new CannotRun(
                    file + " cannot be written to its end, so nothing of it was kept: " + unwritable.getMessage());
        } finally {
            remove(part);
        }
    }

    private static void put(Path part, Path file, boolean force) throws IOException {
        if (force) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, file);
        }
    }

    private static void remove(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException stays) {
            throw new CannotRun(part + " is left over and cannot be removed: " + stays.getMessage());
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    private static Path spoken(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(folder(file));
    }
}
