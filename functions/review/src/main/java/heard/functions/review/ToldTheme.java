package heard.functions.review;

import heard.domain.theme.KeptOwnTheme;
import java.util.List;

/** A partnership's own theme on the wire. */
record ToldTheme(
        String code,
        String name,
        String definition,
        List<String> examples,
        boolean retired,
        int version,
        String by,
        String at) {
    static ToldTheme of(KeptOwnTheme kept) {
        var theme = kept.theme();
        return new ToldTheme(
                theme.code(),
                theme.name(),
                theme.definition(),
                theme.examples(),
                theme.retired(),
                kept.version(),
                kept.by().who(),
                kept.by().at().toString());
    }

    @Override
    public String toString() {
        return "ToldTheme[" + code + "]";
    }
}
