package quotient.domain.pricing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.domain.money.MoneyText;

/** What is other about a quote once it is asked for anew, as its readers say it. */
final class Changes {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry(QuoteForm.INPUT, "tokens in"),
            Map.entry(QuoteForm.OUTPUT, "tokens out"),
            Map.entry(QuoteForm.TYPE, "delivery"),
            Map.entry(QuoteForm.MINUTES, "overhead minutes"),
            Map.entry(QuoteForm.RUSH, "rush delivery"),
            Map.entry(QuoteForm.NEW_LOGO, "new customer"));

    private Changes() {}

    /** What was asked for first, then price and margin; empty when all is as it was. */
    static List<String> between(Quote before, QuoteRequest request, Price price) {
        List<String> changes = new ArrayList<>(asked(before.request(), request));
        note(changes, "price", MoneyText.cents(before.price().offered()), MoneyText.cents(price.offered()));
        note(
                changes,
                "margin",
                before.price().margin().toString(),
                price.margin().toString());
        return changes;
    }

    private static List<String> asked(QuoteRequest before, QuoteRequest after) {
        Map<String, String> was = RequestFields.of(before);
        Map<String, String> is = RequestFields.of(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<String> changes = new ArrayList<>();
        names.remove(QuoteForm.DISCOUNT);
        note(changes, "discount", before.discount().toString(), after.discount().toString());
        names.forEach(name -> note(changes, SPOKEN.getOrDefault(name, name), was.get(name), is.get(name)));
        return changes;
    }

    private static void note(List<String> changes, String what, String before, String after) {
        String was = before == null || before.isEmpty() ? "none" : before;
        String is = after == null || after.isEmpty() ? "none" : after;
        if (!was.equals(is)) {
            changes.add(what + " " + was + " → " + is);
        }
    }
}
