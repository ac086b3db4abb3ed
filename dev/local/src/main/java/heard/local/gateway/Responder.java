package heard.local.gateway;

import java.util.Optional;

/** Answers some of the requests; empty leaves one to the next. */
@FunctionalInterface
public interface Responder {
    Optional<Answer> answer(Request request) throws Exception;
}
