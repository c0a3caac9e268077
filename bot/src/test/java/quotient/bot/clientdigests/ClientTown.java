package quotient.bot.clientdigests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.Premises;
import quotient.domain.company.Client;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;
import quotient.domain.policy.Model;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;
import quotient.domain.usage.TaskUsage;
import quotient.workspace.team.Message;

/** Clients in three zones who have a channel, one who has none, and the work that was done for them. */
record ClientTown(Premises premises) {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static ClientTown in(Premises premises) {
        ClientTown town = new ClientTown(premises);
        town.client("Acme & Sons", "C0ACME", BERLIN, Optional.of("U0REP"));
        town.client("Globex", "C0GLOBEX", TOKYO, Optional.empty());
        town.client("Initech", "C0INITECH", NEW_YORK, Optional.of("U0OTHER"));
        premises.pass(Duration.ofMinutes(1));
        return town;
    }

    private void client(String name, String channel, ZoneId zone, Optional<String> owner) {
        if (!channel.equals("C0ACME")) {
            premises.workspace()
                    .addChannel(
                            channel, channel.toLowerCase(java.util.Locale.ROOT), false, List.of("U0STRANGER"), true);
        }
        premises.house()
                .ports()
                .clients()
                .keep(new Client(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(channel),
                        Optional.of(zone),
                        owner.map(PersonId::new)));
    }

    /** So many tasks at noon of the client's on each of these days. */
    void worked(String client, ZoneId zone, String first, int days, int each) {
        List<TaskUsage> tasks = new ArrayList<>();
        LocalDate from = LocalDate.parse(first);
        for (int task = 0; task < days * each; task++) {
            Instant noon = from.plusDays(task / each).atTime(12, 0).atZone(zone).toInstant();
            tasks.add(new TaskUsage(
                    client + first + "-" + task,
                    noon,
                    Model.OPUS,
                    1000,
                    1000,
                    Money.usd("0.4321"),
                    Optional.of(client),
                    true));
        }
        premises.house().ports().usage().add(tasks, NEW_YORK);
    }

    void until(String moment) {
        premises.pass(Duration.between(premises.now(), Instant.parse(moment)));
    }

    List<Message> said(String channel, String words) {
        return premises.workspace().messages(channel).stream()
                .filter(message -> message.visible().contains(words))
                .toList();
    }

    /** @param period by the client's clock, such as {@code 2026-03-03T09:00} */
    String why(String routine, String client, String period) {
        return premises.house()
                .ports()
                .routineRuns()
                .find(new RunKey(routine, "client:" + client, period))
                .map(RoutineRun::why)
                .orElse("it did not run");
    }
}
