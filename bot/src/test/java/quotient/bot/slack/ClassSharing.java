package quotient.bot.slack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets processes start in half of the time: the first keeps what it has loaded, the others map it. The JVM shares classes
 * from jars only, so folders of classes become jars. A JVM that cannot share starts all the same.
 */
final class ClassSharing {

    private final Path folder;
    private final String classPath;

    /** The class path of this test, but for the logger, which takes long to start. */
    ClassSharing(Path folder) {
        this.folder = folder;
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        this.classPath = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback"))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? packed(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    List<String> options() {
        Path archive = folder.resolve("classes.jsa");
        String sharing = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off", sharing + archive, "-cp", classPath);
    }

    private Path packed(Path classes) {
        Path jar = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
