package quotient.bot.digests;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import quotient.bot.blocks.Message;
import quotient.bot.quotes.QuoteVerb;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.domain.company.Companies;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.people.Actor;

/**
 * Hears {@code /quote report week}: the seven days up to now as the weekly snapshot tells them, quotes by rep, segment and
 * price band, wins and losses (P119). The pictures come with the snapshot only; their figures stand in the text.
 */
public final class WeekVerb implements QuoteVerb {

    private final SummingUpWeeks summing;
    private final Companies companies;
    private final Reception reception;

    public WeekVerb(SummingUpWeeks summing, Companies companies, Reception reception) {
        this.summing = summing;
        this.companies = companies;
        this.reception = reception;
    }

    @Override
    public String words() {
        return "report week";
    }

    @Override
    public Answer answer(Actor actor, String rest, SlashCommandPayload payload) {
        Week week = new Week(companies.current().zone(), reception.clock().instant());
        Message told = summing.sumUp(actor, week)
                .match(snapshot -> new SnapshotView(snapshot).message(WeeklyPicture.QUOTES), Replies::refused);
        return reception.replies().toCommand(payload.getResponseUrl(), told);
    }
}
