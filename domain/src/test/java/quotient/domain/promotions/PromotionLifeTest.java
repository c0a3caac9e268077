package quotient.domain.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryAuditTrail;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;

@DisplayName("P15, P117: a promotion is opened by a certified pricing admin and decided by an executive, once")
final class PromotionLifeTest {
    private static final Map<String, String> SPRING =
            Map.of("name", "spring", "percent", "20", "from", "2026-04-06", "to", "2026-04-12", "why", "slow weeks");

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    private final OpeningPromotions opening = new OpeningPromotions(
            ports.transactions(),
            ports.promotions(),
            ports.policies(),
            ports.people(),
            ports.companies(),
            ports.auditTrail(),
            new PromotionNotices(ports.outbox(), new CountedNoticeIds()),
            clock);
    private Actor admin;
    private Actor executive;

    @BeforeEach
    void hire() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        admin = hire("U0PRC", "Pam", Map.of(CertificationLevel.ADMINISTRATOR, "2026-01-15"), Role.PRICING_ADMIN);
        executive = hire("U0EXEC", "Eve", Map.of(), Role.EXECUTIVE);
    }

    @Test
    void itIsOpenedAskedForAndApproved() {
        Promotion opened = done(opening.open(admin, SPRING));
        assertEquals(PromotionStatus.WAITING, opened.status(LocalDate.of(2026, 3, 2)));
        assertEquals(
                List.of("U0EXEC", "U0PRC"),
                new InMemoryOutbox(store)
                        .all().stream()
                                .map(Notice::to)
                                .map(to -> to.id())
                                .sorted()
                                .toList());
        assertEquals(
                "There is a promotion spring already, from 2026-04-06 to 2026-04-12. Take another name, so that"
                        + " its customers can be told apart.",
                refused(opening.open(admin, SPRING)));
        Promotion approved = done(opening.decide(executive, "spring", true, ""));
        assertEquals(PromotionStatus.PLANNED, approved.status(LocalDate.of(2026, 4, 5)));
        assertEquals(PromotionStatus.RUNNING, approved.status(LocalDate.of(2026, 4, 6)));
        assertEquals(PromotionStatus.RUNNING, approved.status(LocalDate.of(2026, 4, 12)));
        assertEquals(PromotionStatus.OVER, approved.status(LocalDate.of(2026, 4, 13)));
        assertEquals(
                "spring was already approved by Eve at 15:00 on 2026-03-02.",
                refused(opening.decide(executive, "spring", false, "no")));
        assertEquals(
                List.of("promotion.opened", "promotion.approved"),
                new InMemoryAuditTrail(store)
                        .all().stream().map(AuditEntry::action).toList());
    }

    @Test
    void whoMayNotIsToldSo() {
        Actor uncertified = hire("U0NEW", "Nic", Map.of(), Role.PRICING_ADMIN);
        Actor rep = hire("U0REP", "Rae", Map.of(CertificationLevel.ADMINISTRATOR, "2026-01-15"), Role.REP);
        Actor both = hire(
                "U0BOTH",
                "Bo",
                Map.of(CertificationLevel.ADMINISTRATOR, "2026-01-15"),
                Role.PRICING_ADMIN,
                Role.EXECUTIVE);
        assertEquals(
                "You hold no level 3 certification, so you cannot open a promotion. Take the level 3 exam first.",
                refused(opening.open(uncertified, SPRING)));
        assertEquals(
                "Your role does not let you open promotions. Ask an admin if it should.",
                refused(opening.open(rep, SPRING)));
        done(opening.open(both, SPRING));
        assertEquals(
                "You cannot decide on a promotion that you opened yourself.",
                refused(opening.decide(both, "spring", true, "")));
        assertEquals(
                "Your role does not let you decide on promotions. Ask an admin if it should.",
                refused(opening.decide(rep, "spring", true, "")));
        clock.moveTo("2026-04-06T10:00:00-04:00");
        assertEquals(
                "spring should have begun on 2026-04-06; it is too late to decide. Open it again for later days.",
                refused(opening.decide(executive, "spring", true, "")));
    }

    private Actor hire(String id, String name, Map<CertificationLevel, String> examined, Role... roles) {
        Map<CertificationLevel, LocalDate> days = new EnumMap<>(CertificationLevel.class);
        examined.forEach((level, day) -> days.put(level, LocalDate.parse(day)));
        Person person = new Person(new PersonId(id), name, Set.of(roles), Optional.empty(), days);
        ports.people().keep(person);
        return Actor.of(person);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.match(value -> fail("not refused: " + value), refusal -> refusal.sentence());
    }
}
