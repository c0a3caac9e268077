package quotient.domain.incidents;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.reading.Fields;

/** The monthly fee and the share of it; what cannot be read is noted. */
record CreditFields(Fields fields) {

    private static final Pattern AMOUNT = Pattern.compile("\\$?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.\\d{1,2})?)");
    private static final BigDecimal LARGEST_FEE = new BigDecimal("10000000");

    /** Above nothing, up to ten million, to the cent. */
    Money fee(Currency currency) {
        String text = fields.text(IncidentForm.FEE).orElse("");
        Matcher matcher = AMOUNT.matcher(text);
        BigDecimal amount = matcher.matches() ? new BigDecimal(matcher.group(1).replace(",", "")) : BigDecimal.ZERO;
        if (amount.signum() == 0 || amount.compareTo(LARGEST_FEE) > 0) {
            fields.note(
                    IncidentForm.FEE,
                    text.isEmpty()
                            ? "Say what the customer pays for a month."
                            : "fee " + Fields.quoted(text)
                                    + ": give the monthly fee as an amount above 0 up to 10,000,000, like 1,250.00.");
        }
        return new Money(amount, currency);
    }

    Percent percent() {
        Percent percent = fields.percent(IncidentForm.PERCENT);
        boolean absent = fields.text(IncidentForm.PERCENT).isEmpty();
        boolean zero = percent.isZero()
                && fields.text(IncidentForm.PERCENT)
                        .filter(text -> text.matches("[0.]+\\s*%?"))
                        .isPresent();
        if (absent || zero) {
            fields.note(IncidentForm.PERCENT, "Say how many percent of the monthly fee, above 0 and up to 100.");
        }
        return percent;
    }
}
