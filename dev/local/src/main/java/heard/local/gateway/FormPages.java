package heard.local.gateway;

import heard.render.form.Site;
import java.util.Optional;

/** The pages of those who speak, made when they are asked for; CloudFront serves the files that {@code heard pages} makes of them. */
public final class FormPages implements Responder {
    private final Site site;
    private final SiteHeaders headers;

    public FormPages(Site site, SiteHeaders headers) {
        this.site = site;
        this.headers = headers;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        String path = request.path();
        if (site.page(path + "/").isPresent()) return Optional.of(Answer.redirect(path + "/"));
        return site.page(path).map(page -> request.reads() ? shown(page) : refused());
    }

    private Answer shown(String page) {
        return headers.put(Answer.html(200, page)).with("Cache-Control", "no-store");
    }

    private static Answer refused() {
        return Answer.message(405, "Method Not Allowed").with("Allow", "GET, HEAD");
    }
}
