package heard.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The comments that benches run on: 10,334 of the NHS's Friends and Family test, published with pxtextmining (MIT), from the data
 * folder beside the project. They are real words of real people, and never part of the project.
 */
record Comments(List<String> texts) {
    static final PartnershipCode PARTNERSHIP = new PartnershipCode("E08000009");

    static Comments read() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file())) {
            return new Comments(rows.stream()
                    .map(row -> Words.keepable(row.getField("feedback")).strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.length() > Words.LONGEST ? text.substring(0, Words.LONGEST) : text)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException with a sentence on what to do, where the file is not there */
    static Path file() {
        String told = System.getenv("HEARD_DATA");
        var folder =
                told == null ? Path.of(System.getProperty("heard.root", "."), "..", "shared", "data") : Path.of(told);
        var file = folder.resolve("nhs-fft").resolve("phase1.csv");
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "This bench needs nhs-fft/phase1.csv (pxtextmining, MIT) in ../shared/data or in the folder that HEARD_DATA names");
        }
        return file.toAbsolutePath().normalize();
    }

    /** The same comments as feedback of one partnership, over the weeks of one year; ids from a fixed seed. */
    List<Feedback> feedback(int most) {
        var random = new Random(2026);
        var respondents = Respondent.values();
        return texts.stream()
                .limit(most)
                .map(text -> {
                    byte[] id = new byte[16];
                    random.nextBytes(id);
                    return new Feedback(
                            FeedbackId.of(id),
                            PARTNERSHIP,
                            new Week(2025, 1).plus(random.nextInt(52)),
                            Speaker.of(respondents[random.nextInt(respondents.length)]),
                            List.<Answer>of(new Answer.Said("comment", new Words(text))),
                            false,
                            Optional.empty());
                })
                .toList();
    }
}
