package quotient.bot.incidents;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;

/** What {@code /incident help} says, and the usage under every line that could not be read. */
final class IncidentHelp {

    static final String EXAMPLE = "/incident declare sev2 quotes answer slowly client=\"Acme\" next=45m";

    private IncidentHelp() {}

    static Message help() {
        String verbs = """
                *Incidents*
                `/incident` lists the open ones · `/incident declare` opens a form, or in one line: `%s`
                `/incident take I-1001` · `/incident update I-1001 mitigated what happened next=45m fix=2h` · `/incident resolve I-1001` · `/incident credit I-1001`
                `/incident show I-1001` with its timeline · `/incident list all` resolved ones too
                "Add to incident timeline" stands among the actions of every message.""".formatted(EXAMPLE);
        String keys = """
                *Words*
                declare: `sev1`–`sev4` `client="Acme; Northwind"` `impact="…"` `cause="…"` `note="…"` (never for customers) `next=45m` `fix=2h` `take=yes`
                update: a status `investigating` `identified` `mitigated`, and the same words; what is left is a note
                resolve: `cause="…"` `prevention="…"` `owner=Max` `due=2026-03-16` · credit: `client="Acme"` `fee=1200` `15%` and why""";
        return new Message(
                "How to use /incident. Example: " + EXAMPLE,
                List.of(Blocks.section(verbs), Blocks.section(keys), Blocks.context(severities())));
    }

    /** Mistakes first, then how to say it, then one example. */
    static Message usage(String mistakes) {
        String usage = "Example: `" + EXAMPLE + "` · more with `/incident help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }

    /** PRC §27. */
    private static String severities() {
        return "*SEV-1* outage, billing or security, taken within 15 minutes · *SEV-2* major degradation, 30 minutes"
                + " · *SEV-3* localized, with a workaround, 4 hours · *SEV-4* minor, 1 business day";
    }
}
