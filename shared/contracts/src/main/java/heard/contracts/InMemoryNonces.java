package heard.contracts;

import heard.domain.feedback.NonceDigest;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.SealedReceipt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nonces in memory, on the clock that it is given. */
public final class InMemoryNonces implements Nonces {
    private record Claim(SealedReceipt receipt, Instant expires) {}

    private final Map<NonceDigest, Claim> claims = new HashMap<>();
    private final InstantSource clock;

    public InMemoryNonces(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<SealedReceipt> claim(NonceDigest digest, SealedReceipt offered) {
        var now = clock.instant();
        var earlier = claims.get(digest);
        if (earlier != null && earlier.expires().isAfter(now)) return Optional.of(earlier.receipt());
        claims.put(digest, new Claim(offered, now.plus(KEPT)));
        return Optional.empty();
    }
}
