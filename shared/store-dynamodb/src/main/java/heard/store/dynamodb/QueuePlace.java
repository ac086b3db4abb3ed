package heard.store.dynamodb;

import static java.nio.charset.StandardCharsets.US_ASCII;

import heard.domain.place.PartnershipCode;
import java.util.Base64;
import java.util.regex.Pattern;

/** Where a page of the queue ended, written so that nobody builds on what is in it. */
final class QueuePlace {
    private static final Pattern RANK = Pattern.compile("[0-3]#[0-9]{4}-W[0-9]{2}#[0-9a-f]{32}");
    private static final int LONGEST = 200;

    private QueuePlace() {}

    static String write(PartnershipCode partnership, String heldRank) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((partnership.value() + "#" + heldRank).getBytes(US_ASCII));
    }

    /** @throws IllegalArgumentException where it is no place in this partnership's queue */
    static String read(PartnershipCode partnership, String place) {
        if (place.length() > LONGEST) throw new IllegalArgumentException("not a place in the queue");
        String written;
        try {
            written = new String(Base64.getUrlDecoder().decode(place), US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("not a place in the queue");
        }
        String prefix = partnership.value() + "#";
        if (!written.startsWith(prefix)
                || !RANK.matcher(written.substring(prefix.length())).matches()) {
            throw new IllegalArgumentException("not a place in the queue");
        }
        return written.substring(prefix.length());
    }
}
