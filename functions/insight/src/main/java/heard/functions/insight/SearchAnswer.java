package heard.functions.insight;

import heard.domain.insight.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of results on the wire. */
record SearchAnswer(long total, List<Item> items, Map<String, Map<String, Long>> facets, Optional<String> next) {

    /** One comment on the wire; its text is redacted, its highlights are in code points. */
    record Item(
            String id,
            String week,
            String group,
            String text,
            List<Hit.Highlight> highlights,
            List<String> themes,
            List<String> needs,
            int sentiment) {
        static Item of(Hit hit) {
            return new Item(
                    hit.id().value(),
                    hit.week().toString(),
                    hit.group().wire(),
                    hit.text(),
                    hit.highlights(),
                    hit.themes(),
                    hit.needs(),
                    hit.sentiment());
        }

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }
}
