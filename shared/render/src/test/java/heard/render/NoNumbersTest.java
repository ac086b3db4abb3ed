package heard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page is made of holds no number: only figures as shown. */
final class NoNumbersTest {
    /** What is no count. */
    private static final Set<String> ALLOWED = Set.of("heard.disclosure.Shown", "java.lang.String", "boolean");

    private final Set<Type> seen = new HashSet<>();

    @Test
    void a_public_page_takes_only_figures_as_shown() {
        for (var page : List.of(
                ReportPage.class,
                ChildPage.class,
                BoardPage.class,
                AreaPage.class,
                ComparePage.class,
                EditionsPage.class,
                FoundPage.class,
                ReportsPage.class,
                FindPage.class)) look(page);
        assertTrue(seen.contains(heard.disclosure.Shown.class), "the test looks where the figures are");
    }

    private void look(Type type) {
        if (!seen.add(type)) return;
        if (type instanceof ParameterizedType of) {
            assertEquals(List.class, of.getRawType());
            look(of.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> kind
                && kind.isRecord()
                && kind.getName().startsWith("heard.render.")) {
            for (var part : kind.getRecordComponents()) look(part.getGenericType());
        } else {
            assertTrue(ALLOWED.contains(type.getTypeName()), "a page takes a " + type);
        }
    }
}
