package quotient.domain.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.people.Certificate;
import quotient.domain.people.CertificateStatus;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.Role;

/**
 * What somebody should do next for their certification (PRC §59).
 *
 * @param level to be examined in; empty when nothing is to be done
 * @param sentence with its reason
 */
public record NextStep(Optional<CertificationLevel> level, String sentence) {

    private static final Set<Role> MANAGERS =
            Set.of(Role.SALES_MANAGER, Role.REVENUE_LEAD, Role.EXECUTIVE, Role.DEAL_DESK);

    /** What their work asks for first, in the order of the levels: what has ended, what ends soon, what is missing. */
    public static NextStep of(Person person, LocalDate today) {
        return Stream.of(CertificationLevel.values())
                .filter(level -> level.number() <= wanted(person).number()
                        || person.certificate(level).status(today) == CertificateStatus.EXPIRING)
                .map(level -> of(person.certificate(level), today))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new NextStep(Optional.empty(), "Everything that your work asks for is held."));
    }

    /** The highest level that their roles ask for. */
    private static CertificationLevel wanted(Person person) {
        if (person.holds(Role.PRICING_ADMIN)) {
            return CertificationLevel.ADMINISTRATOR;
        }
        return person.roles().stream().anyMatch(MANAGERS::contains)
                ? CertificationLevel.MANAGER
                : CertificationLevel.REPRESENTATIVE;
    }

    private static Optional<NextStep> of(Certificate certificate, LocalDate today) {
        int level = certificate.level().number();
        String command = "`" + certificate.level().command() + "`";
        return switch (certificate.status(today)) {
            case ACTIVE -> Optional.empty();
            case NOT_HELD ->
                Optional.of(new NextStep(
                        Optional.of(certificate.level()),
                        "Your work asks for level " + level + ": take it with " + command + "."));
            case EXPIRED ->
                Optional.of(new NextStep(
                        Optional.of(certificate.level()),
                        "Level " + level + " ran out on " + certificate.ends().orElseThrow() + ": renew it with "
                                + command + "."));
            case EXPIRING ->
                Optional.of(new NextStep(
                        Optional.of(certificate.level()),
                        "Level " + level + " ends on " + certificate.ends().orElseThrow() + ": renew it with " + command
                                + "."));
        };
    }
}
