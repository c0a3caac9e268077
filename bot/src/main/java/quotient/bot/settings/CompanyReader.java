package quotient.bot.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.settings.CompanySettings.NamedClient;
import quotient.bot.settings.CompanySettings.NamedPerson;
import quotient.domain.company.Segment;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.reading.Fields;

/** Reads the company's part of the settings file. The first mistake ends it, with the path to where it stands. */
final class CompanyReader {

    static final List<String> KEYS =
            List.of("company", "zone", "currency", "holidays", "channels", "people", "clients", "zones");
    private static final List<String> PURPOSES =
            List.of("ops", "deal_desk", "sales", "revenue", "incidents", "executives");
    private static final List<String> PERSON_KEYS =
            List.of("slack", "name", "roles", "manager", "certifications", "zone");
    private static final List<String> CLIENT_KEYS = List.of("name", "segment", "plan", "channel", "zone", "owner");
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::code).toList();
    private static final List<String> SEGMENTS =
            Stream.of(Segment.values()).map(Segment::code).toList();
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,30}");
    private static final int LONGEST_NAME = 100;

    private CompanyReader() {}

    static CompanySettings read(YmlPart root) {
        return new CompanySettings(
                root.get("company").map(part -> part.text(LONGEST_NAME)),
                root.get("zone").map(CompanyReader::zone),
                root.get("currency").map(CompanyReader::currency),
                root.get("holidays").map(CompanyReader::dates).orElse(Set.of()),
                root.get("channels").map(CompanyReader::channels).orElse(Map.of()),
                root.get("people").map(CompanyReader::people).orElse(List.of()),
                root.get("clients").map(CompanyReader::clients).orElse(List.of()),
                zones(root));
    }

    /** Those under {@code zones}, and those that stand with a person. */
    private static Map<String, ZoneId> zones(YmlPart root) {
        Map<String, ZoneId> zones = new HashMap<>();
        root.get("zones")
                .map(YmlPart::entries)
                .orElse(Map.of())
                .forEach((id, part) -> zones.put(slackId(id, part), zone(part)));
        root.get("people")
                .map(YmlPart::items)
                .orElse(List.of())
                .forEach(person -> person.get("zone").ifPresent(part -> {
                    String id = personId(person.needed("slack")).value();
                    if (zones.put(id, zone(part)) != null) {
                        throw part.wrong(id + " has a zone under zones as well, so remove one");
                    }
                }));
        return zones;
    }

    private static String slackId(String id, YmlPart part) {
        if (!PERSON.matcher(id).matches() && !CHANNEL.matcher(id).matches()) {
            throw part.wrong(Fields.quoted(id) + " is not the id of a Slack channel or user, like C0SALES");
        }
        return id;
    }

    private static Map<String, String> channels(YmlPart part) {
        part.refuseOthersThan(PURPOSES);
        return part.entries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> channel(entry.getValue())));
    }

    private static List<NamedPerson> people(YmlPart part) {
        Set<PersonId> seen = new HashSet<>();
        return part.items().stream().map(item -> person(item, seen)).toList();
    }

    private static NamedPerson person(YmlPart part, Set<PersonId> seen) {
        part.refuseOthersThan(PERSON_KEYS);
        PersonId id = personId(part.needed("slack"));
        if (!seen.add(id)) {
            throw part.wrong(id + " is listed twice, so remove one");
        }
        Optional<PersonId> manager = part.get("manager").map(CompanyReader::personId);
        if (manager.equals(Optional.of(id))) {
            throw part.wrong("nobody is their own manager, and " + id + " is named as one");
        }
        return new NamedPerson(
                id,
                part.get("name").map(name -> name.text(LONGEST_NAME)),
                part.get("roles").map(CompanyReader::roles),
                manager,
                part.get("certifications").map(CompanyReader::certifications).orElse(Map.of()));
    }

    private static Set<Role> roles(YmlPart part) {
        return part.items().stream()
                .map(item -> new YmlPart(item.file(), part.path(), item.value()))
                .map(item -> item.word(Role::ofCode, ROLES))
                .collect(Collectors.toSet());
    }

    private static Map<CertificationLevel, LocalDate> certifications(YmlPart part) {
        part.refuseOthersThan(List.of("1", "2", "3"));
        Map<CertificationLevel, LocalDate> dates = new HashMap<>();
        part.entries()
                .forEach((level, day) -> dates.put(CertificationLevel.ofNumber(Integer.parseInt(level)), date(day)));
        return dates;
    }

    private static List<NamedClient> clients(YmlPart part) {
        Map<String, NamedClient> byName = new LinkedHashMap<>();
        for (YmlPart item : part.items()) {
            NamedClient client = client(item);
            if (byName.put(client.name().toLowerCase(Locale.ROOT), client) != null) {
                throw item.wrong(client.name() + " is listed twice, so remove one");
            }
        }
        return List.copyOf(byName.values());
    }

    private static NamedClient client(YmlPart part) {
        part.refuseOthersThan(CLIENT_KEYS);
        return new NamedClient(
                part.needed("name").text(LONGEST_NAME),
                part.get("segment").map(segment -> segment.word(Segment::ofWord, SEGMENTS)),
                part.get("plan").map(plan -> plan.text(LONGEST_NAME)),
                part.get("channel").map(CompanyReader::channel),
                part.get("zone").map(CompanyReader::zone),
                part.get("owner").map(CompanyReader::personId));
    }

    private static PersonId personId(YmlPart part) {
        return part.read(
                text -> Optional.of(text)
                        .filter(id -> PERSON.matcher(id).matches())
                        .map(PersonId::new),
                "is not the id of a Slack user, like U0REP");
    }

    private static String channel(YmlPart part) {
        return part.read(
                text -> Optional.of(text).filter(id -> CHANNEL.matcher(id).matches()),
                "is not the id of a Slack channel, like C0SALES");
    }

    private static Set<LocalDate> dates(YmlPart part) {
        return part.items().stream().map(CompanyReader::date).collect(Collectors.toSet());
    }

    private static LocalDate date(YmlPart part) {
        return part.read(CompanyReader::date, "is not a date like 2026-12-25");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(YmlPart part) {
        return part.read(CompanyReader::zone, "is not a time zone like America/New_York");
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Currency currency(YmlPart part) {
        return part.read(CompanyReader::currency, "is not an ISO 4217 currency like USD");
    }

    private static Optional<Currency> currency(String text) {
        try {
            return Optional.of(Currency.getInstance(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
