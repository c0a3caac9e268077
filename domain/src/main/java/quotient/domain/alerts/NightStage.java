package quotient.domain.alerts;

import quotient.domain.company.Companies;
import quotient.domain.time.NightHours;

/** At night only SEV-1 and SEV-2 are said; the rest waits for the morning (O5, PRC §31). */
final class NightStage implements Stage {

    private final Companies companies;

    NightStage(Companies companies) {
        this.companies = companies;
    }

    @Override
    public String name() {
        return "night";
    }

    @Override
    public Passage pass(Saying saying) {
        NightHours night = NightHours.of(companies.current());
        if (!night.isNight(saying.at())) {
            return new Passage.On(saying, "It is day.");
        }
        String severity = saying.alert().signalled().spoken();
        return saying.alert().mayWake()
                ? new Passage.On(saying, severity + " may wake people.")
                : new Passage.Held(night.endAfter(saying.at()), "It is night, and " + severity + " waits for 08:00.");
    }
}
