package heard.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.insight.DamagedIndex;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32C;

/**
 * The files that one commit added to an index, packed into one object. Numbers are big-endian:
 *
 * <pre>
 * int    magic 0x48454152 ("HEAR")
 * int    format version 1
 * short  length of the bundle's name; then the name, UTF-8
 * int    number of files
 *        for each file: short length of its name; the name, UTF-8; int its length; int its CRC-32C
 *        the bytes of each file, in the same order
 * int    CRC-32C of everything before
 * </pre>
 *
 * The name is inside so that one bundle put in another's place is found out, too.
 *
 * @param files by name, each a view of the bundle's own bytes
 * @param size of the whole object, in bytes
 */
record Bundle(String name, SequencedMap<String, ByteBuffer> files, int size) {
    private static final int MAGIC = 0x48454152;
    private static final int VERSION = 1;

    static byte[] pack(String name, Map<String, ByteBuffer> files) {
        long size = 2L * Integer.BYTES + Short.BYTES + bytes(name).length + 2L * Integer.BYTES;
        for (var file : files.entrySet()) {
            size += Short.BYTES
                    + bytes(file.getKey()).length
                    + 2L * Integer.BYTES
                    + file.getValue().remaining();
        }
        var packed = ByteBuffer.allocate(Math.toIntExact(size));
        packed.putInt(MAGIC).putInt(VERSION);
        putName(packed, name);
        packed.putInt(files.size());
        for (var file : files.entrySet()) {
            putName(packed, file.getKey());
            packed.putInt(file.getValue().remaining()).putInt(checksum(file.getValue()));
        }
        files.values().forEach(file -> packed.put(file.duplicate()));
        packed.putInt(checksum(packed.duplicate().flip()));
        return packed.array();
    }

    /**
     * Checks every byte, then gives the files.
     *
     * @param name the name under which it was stored
     * @throws DamagedIndex where it is not just what was packed under that name
     */
    static Bundle unpack(String name, byte[] bytes) {
        try {
            var whole = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
            int end = bytes.length - Integer.BYTES;
            var body = whole.slice(0, Math.max(0, end));
            if (end < 0 || whole.getInt(end) != checksum(body)) throw new DamagedIndex(name + " is damaged");
            return read(name, body, bytes.length);
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw new DamagedIndex(name + " is not a bundle", cut);
        }
    }

    private static Bundle read(String name, ByteBuffer body, int size) {
        if (body.getInt() != MAGIC || body.getInt() != VERSION) throw new DamagedIndex(name + " is not a bundle");
        if (!name(body).equals(name)) throw new DamagedIndex(name + " is another bundle");
        int count = body.getInt();
        var lengths = new LinkedHashMap<String, Integer>();
        var checksums = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < count; i++) {
            String file = name(body);
            lengths.put(file, body.getInt());
            checksums.put(file, body.getInt());
        }
        var files = new LinkedHashMap<String, ByteBuffer>();
        int start = body.position();
        for (var file : lengths.entrySet()) {
            var content = body.slice(start, file.getValue());
            if (!Integer.valueOf(checksum(content)).equals(checksums.get(file.getKey()))) {
                throw new DamagedIndex(name + " holds a damaged file");
            }
            files.put(file.getKey(), content);
            start += file.getValue();
        }
        if (start != body.limit()) throw new DamagedIndex(name + " has a rest");
        return new Bundle(name, files, size);
    }

    private static void putName(ByteBuffer packed, String name) {
        byte[] bytes = bytes(name);
        packed.putShort((short) bytes.length).put(bytes);
    }

    private static String name(ByteBuffer from) {
        byte[] bytes = new byte[Short.toUnsignedInt(from.getShort())];
        from.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(UTF_8);
    }

    private static int checksum(ByteBuffer content) {
        var crc = new CRC32C();
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }
}
