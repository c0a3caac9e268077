package quotient.bot.commandline;

import java.util.ArrayList;
import java.util.List;
import quotient.bot.settings.Setting;

/** What {@code help} prints. */
final class HelpText {

    private static final String VERBS = """
            Quotient: the revenue desk that lives in Slack.

              ./quotient demo                            sample data and a Slack of its own: no token, no network
              ./quotient test                            every test, on a bare machine
              ./quotient start                           the bot in your Slack
              ./quotient doctor                          checks settings, token, scopes, channels, database, charts, clock
              ./quotient backup FILE                     copies the database while it is in use
              ./quotient restore FILE                    puts a backup in the place of the database
              ./quotient import usage FILE.csv           records what tasks have cost; the columns are those of POST /api/usage
              ./quotient import exceptions FILE.csv      opens exceptions; the columns are those of POST /api/exceptions
              ./quotient export audit FILE.jsonl         the whole audit log with its hashes, a line of JSON for each row
              ./quotient export quotes FILE.csv          every quote; export exceptions FILE.csv every exception. --force replaces
                                                         a file that is there
              ./quotient import baseline FILE.csv        enters what was before the work for a client; the layout is in the README
              ./quotient import measurements FILE.csv    enters what is measured after it
              ./quotient token create NAME [--role R]... gives out a key for the REST API, shown once; R is rep unless said
              ./quotient token list                      who has a key
              ./quotient token revoke NAME               takes a key back
              ./quotient bench [--quick] [ROW]...        measures this machine; ROW is quote, scenario, size, start, memory,
                                                         outbox, storm, chart or simulate
              ./quotient bench simulate [--days N] [--seed N]
                                                         days of the desk with faults, kills and people, every promise checked
              ./quotient help                            this

            Every verb takes --config FILE in the place of quotient.yml. Settings:
            """;

    private HelpText() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(VERBS.lines().toList());
        lines.add("");
        Setting.listing().forEach(row -> lines.add("  " + row.stripTrailing()));
        return lines;
    }
}
