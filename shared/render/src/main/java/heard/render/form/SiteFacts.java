package heard.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import heard.domain.place.PartnershipCode;
import heard.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the pages promise and the numbers they show: the file {@code site.json}.
 *
 * @param demonstration whether the numbers of the areas are made up
 * @param yearsKept after which what was said is deleted
 * @param statementMade when the accessibility statement was
 * @param recheckAfterDays how old the check of a number may be when the pages are built
 * @param national by what they are
 */
record SiteFacts(
        boolean demonstration,
        int yearsKept,
        LocalDate statementMade,
        int recheckAfterDays,
        Map<String, Phone> national,
        Map<PartnershipCode, LocalHelp> areas) {
    static final SiteFacts READ = read();

    /**
     * @param number as it is shown, digits and spaces
     * @param owner who answers, and tells us when it changes
     * @param verifiedOn when somebody last looked whether it is right
     */
    record Phone(String number, String owner, String source, String hours, LocalDate verifiedOn) {
        Phone {
            if (!number.matches("[0-9]+( [0-9]+)*")) throw new IllegalArgumentException("not a number: " + number);
            if (owner.isBlank() || source.isBlank() || hours.isBlank()) {
                throw new IllegalArgumentException(number + " needs an owner, a source and hours");
            }
        }

        String dialled() {
            return number.replace(" ", "");
        }
    }

    /** Whom to call in an area, in the daytime and at all other times. */
    record LocalHelp(Phone frontDoor, Phone night) {}

    Optional<LocalHelp> help(PartnershipCode area) {
        return Optional.ofNullable(areas.get(area));
    }

    List<Phone> phones() {
        return Stream.concat(
                        national.values().stream(),
                        areas.values().stream().flatMap(one -> Stream.of(one.frontDoor(), one.night())))
                .toList();
    }

    /** The numbers that nobody has looked at for too long. */
    List<Phone> unchecked(LocalDate today) {
        return phones().stream()
                .filter(one -> one.verifiedOn().plusDays(recheckAfterDays).isBefore(today))
                .toList();
    }

    private static SiteFacts read() {
        try (var stream = SiteFacts.class.getResourceAsStream("site.json")) {
            if (stream == null) throw new IllegalStateException("site.json is missing");
            return of(Json.MAPPER.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("site.json cannot be read", unreadable);
        }
    }

    static SiteFacts of(JsonNode file) {
        var national = new LinkedHashMap<String, Phone>();
        file.required("national").properties().forEach(one -> national.put(one.getKey(), phone(one.getValue())));
        var areas = new LinkedHashMap<PartnershipCode, LocalHelp>();
        file.required("areas")
                .properties()
                .forEach(one -> areas.put(
                        new PartnershipCode(one.getKey()),
                        new LocalHelp(
                                phone(one.getValue().required("frontDoor")),
                                phone(one.getValue().required("night")))));
        return new SiteFacts(
                file.required("demonstration").booleanValue(),
                file.required("yearsKept").intValue(),
                LocalDate.parse(file.required("statementMade").textValue()),
                file.required("recheckAfterDays").intValue(),
                Map.copyOf(national),
                Map.copyOf(areas));
    }

    private static Phone phone(JsonNode one) {
        return new Phone(
                one.required("number").textValue(),
                one.required("owner").textValue(),
                one.required("source").textValue(),
                one.required("hours").textValue(),
                LocalDate.parse(one.required("verifiedOn").textValue()));
    }
}
