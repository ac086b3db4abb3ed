package heard.local;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import heard.local.machine.Machine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.sync.ResponseTransformer;

/**
 * Looks for a text in all that the running service keeps and tells: each table's items, each object of each bucket, each file of its
 * folder but those of the table store (whose items were looked at), and what it printed or logged.
 */
record Places(Machine machine, Path folder, Path tableFiles, ByteArrayOutputStream printed) {
    /** Where it stands, such as {@code heard-feedback/answers}, {@code heard-bundles/E08000009} or {@code printed}. */
    Set<String> of(String text) {
        var found = new TreeSet<String>();
        for (var table : machine.dynamo().listTables().tableNames()) tables(table, text, found);
        for (var bucket : machine.s3().listBuckets().buckets()) objects(bucket.name(), text, found);
        files(text, found);
        if (holds(printed.toByteArray(), text)) found.add("printed");
        return found;
    }

    private void tables(String table, String text, Set<String> found) {
        machine.dynamo()
                .scanPaginator(scan -> scan.tableName(table))
                .items()
                .forEach(item -> item.forEach((name, value) -> {
                    if (holds((name + value).getBytes(UTF_8), text)) found.add(table + "/" + name);
                }));
    }

    private void objects(String bucket, String text, Set<String> found) {
        for (var object :
                machine.s3().listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
            byte[] bytes = machine.s3()
                    .getObject(get -> get.bucket(bucket).key(object.key()), ResponseTransformer.toBytes())
                    .asByteArray();
            if (holds(object.key().getBytes(UTF_8), text) || holds(bytes, text)) {
                found.add(bucket + "/" + object.key().split("/")[0]);
            }
        }
    }

    private void files(String text, Set<String> found) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(tableFiles) || file.endsWith("lock") || file.startsWith(folder.resolve("s3")))
                    continue;
                if (holds(file.toString().getBytes(UTF_8), text) || holds(Files.readAllBytes(file), text)) {
                    found.add("file " + folder.relativize(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whatever the case, in the two ways that text is written in files. */
    private static boolean holds(byte[] bytes, String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        // Byte for byte, so that nothing is lost where it is not text.
        String all = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return List.of(UTF_8, UTF_16LE).stream()
                .anyMatch(way -> all.contains(new String(sought.getBytes(way), StandardCharsets.ISO_8859_1)));
    }
}
