package quotient.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Money as people read it: {@code $1,234.50}; internal cost with up to six decimals (D3). */
public final class MoneyText {

    private static final int FINE = 6;
    /** Java looks a symbol up anew every time. */
    private static final Map<Currency, String> SYMBOLS = new ConcurrentHashMap<>();

    private MoneyText() {}

    public static String cents(Money money) {
        return write(money, money.amount().setScale(2, RoundingMode.HALF_UP));
    }

    /** At least two decimals, six at the most. */
    public static String precise(Money money) {
        BigDecimal rounded = money.amount().setScale(FINE, RoundingMode.HALF_UP).stripTrailingZeros();
        return write(money, rounded.scale() < 2 ? rounded.setScale(2, RoundingMode.UNNECESSARY) : rounded);
    }

    private static String write(Money money, BigDecimal amount) {
        String sign = amount.signum() < 0 ? "-" : "";
        return sign + symbol(money.currency()) + Digits.grouped(amount.abs().toPlainString());
    }

    /** {@code $}; a code with a space where the currency has no sign. */
    public static String symbol(Currency currency) {
        return SYMBOLS.computeIfAbsent(currency, MoneyText::lookedUp);
    }

    private static String lookedUp(Currency currency) {
        String symbol = currency.getSymbol(Locale.US);
        return symbol.equals(currency.getCurrencyCode()) ? symbol + " " : symbol;
    }
}
