package quotient.domain.brief;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.digests.ClosedQuote;
import quotient.domain.digests.ClosingQuotes;
import quotient.domain.digests.Week;
import quotient.domain.money.Money;
import quotient.domain.policy.Policies;

/** Adds up what was won and lost by week, and tells new clients from those who bought before. */
public final class RevenueMoves {

    private final ClosingQuotes closing;
    private final ClientWins wins;
    private final Policies policies;

    public RevenueMoves(ClosingQuotes closing, ClientWins wins, Policies policies) {
        this.closing = closing;
        this.wins = wins;
        this.policies = policies;
    }

    /** So many weeks up to that one, the oldest first; in the currency of the policy in force. */
    List<RevenueWeek> weeks(Week last, int many) {
        Currency currency = policies.inForce().floor().value().currency();
        return last.last(many).stream().map(week -> week(week, currency)).toList();
    }

    private RevenueWeek week(Week week, Currency currency) {
        Sums sums = new Sums(currency);
        closing.in(week).forEach(sums::add);
        return new RevenueWeek(
                week.lastDay(),
                sums.won,
                sums.lost,
                sums.newClients,
                sums.expansion,
                sums.unnamed,
                sums.lostValue,
                sums.otherwise);
    }

    private final class Sums {
        private final Currency currency;
        private Money newClients;
        private Money expansion;
        private Money unnamed;
        private Money lostValue;
        private long won;
        private long lost;
        private long otherwise;

        private Sums(Currency currency) {
            this.currency = currency;
            Money nothing = Money.of("0", currency);
            newClients = nothing;
            expansion = nothing;
            unnamed = nothing;
            lostValue = nothing;
        }

        private void add(ClosedQuote closed) {
            Money value = closed.quote().price().offered();
            if (!value.currency().equals(currency)) {
                otherwise++;
            } else if (closed.isWon()) {
                won++;
                addWon(closed, value);
            } else {
                lost++;
                lostValue = lostValue.plus(value);
            }
        }

        private void addWon(ClosedQuote closed, Money value) {
            Optional<String> client = closed.quote().request().client();
            if (client.isEmpty()) {
                unnamed = unnamed.plus(value);
            } else if (wins.hasWon(client.get(), closed.at())) {
                expansion = expansion.plus(value);
            } else {
                newClients = newClients.plus(value);
            }
        }
    }
}
