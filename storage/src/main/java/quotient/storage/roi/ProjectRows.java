package quotient.storage.roi;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectDates;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.ProjectScope;
import quotient.domain.roi.ProjectStatus;
import quotient.domain.roi.ProjectTerms;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The table of projects. */
final class ProjectRows {
    private ProjectRows() {}

    static int insert(Session session, Project project) {
        return session.change(
                """
                INSERT INTO projects (number, client_key, client, name, solution_type, status, start_on, go_live_on,
                    completed_on, currency, one_off_cost, gross_margin, hourly_rate, team_size, success_criteria,
                    sacred_cows, started_by, started_by_name, started_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                project.id().number(),
                project.client().toLowerCase(Locale.ROOT),
                project.client(),
                project.name(),
                project.solutionType(),
                project.status(),
                project.dates().start().map(LocalDate::toString),
                project.dates().goLive().map(LocalDate::toString),
                project.dates().completion().map(LocalDate::toString),
                project.terms().hourlyRate().currency().getCurrencyCode(),
                project.terms().oneOffCost().map(Money::amount),
                project.terms().grossMargin().value(),
                project.terms().hourlyRate().amount(),
                project.scope().teamSize().map(Integer::longValue),
                project.scope().successCriteria(),
                project.scope().sacredCows(),
                project.started().by(),
                project.started().name(),
                project.started().at());
    }

    static Project project(Row row) throws SQLException {
        return new Project(
                ProjectId.ofNumber(row.number("number")),
                row.text("client"),
                row.text("name"),
                row.optionalText("solution_type"),
                row.word("status", ProjectStatus.class),
                new ProjectDates(
                        row.optionalText("start_on").map(LocalDate::parse),
                        row.optionalText("go_live_on").map(LocalDate::parse),
                        row.optionalText("completed_on").map(LocalDate::parse)),
                terms(row),
                new ProjectScope(
                        row.optionalNumber("team_size").map(Long::intValue),
                        row.optionalText("success_criteria"),
                        row.optionalText("sacred_cows")),
                new Hand(row.text("started_by"), row.text("started_by_name"), row.moment("started_at"), ""));
    }

    private static ProjectTerms terms(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new ProjectTerms(
                row.optionalText("one_off_cost").map(amount -> new Money(new BigDecimal(amount), currency)),
                new Percent(row.decimal("gross_margin")),
                new Money(row.decimal("hourly_rate"), currency));
    }
}
