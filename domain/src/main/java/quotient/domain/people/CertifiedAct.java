package quotient.domain.people;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.outcome.Refusal;

/** What only the certified may do (P117, PRC §59). Asked at every click, on the company's day. */
public enum CertifiedAct {
    SEND_QUOTE(CertificationLevel.REPRESENTATIVE, "send a quote without a manager's approval"),
    /** Whoever approves in the place of a certificate holds one. */
    VOUCH(CertificationLevel.REPRESENTATIVE, "vouch for a quote whose author holds none"),
    APPROVE_EXCEPTION(CertificationLevel.MANAGER, "approve an exception"),
    APPROVE_MEMO(CertificationLevel.MANAGER, "approve a strategic-exception memo"),
    APPROVE_EXPERIMENT(CertificationLevel.MANAGER, "approve an experiment"),
    CHANGE_POLICY(CertificationLevel.ADMINISTRATOR, "change the pricing policy");

    private final CertificationLevel level;
    private final String spoken;

    CertifiedAct(CertificationLevel level, String spoken) {
        this.level = level;
        this.spoken = spoken;
    }

    public CertificationLevel level() {
        return level;
    }

    /** Systems hold no certificate. */
    public boolean isOpenTo(Actor actor, LocalDate today) {
        return actor.person().filter(person -> person.isCertified(level, today)).isPresent();
    }

    /** Empty when they hold the level. The sentence says what is missing, since when, and how to come by it. */
    public Optional<Refusal> refusalFor(Actor actor, LocalDate today) {
        if (isOpenTo(actor, today)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.notAllowed(actor.person()
                .map(person -> sentence(person.certificate(level), today))
                .orElse("Only a person with a level " + level.number() + " certification can " + spoken + ".")));
    }

    private String sentence(Certificate certificate, LocalDate today) {
        String missing = certificate.status(today) == CertificateStatus.EXPIRED
                ? "Your level " + level.number() + " certification ran out on "
                        + certificate.ends().orElseThrow()
                : "You hold no level " + level.number() + " certification";
        return missing + ", so you cannot " + spoken + ": take it with `" + level.command() + "`.";
    }
}
