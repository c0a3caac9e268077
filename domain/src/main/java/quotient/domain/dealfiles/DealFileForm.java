package quotient.domain.dealfiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;
import quotient.domain.reading.Word;

/** Reads what somebody says of a deal. What is not said stays as it was; what is said to be empty is emptied. */
public final class DealFileForm {

    public static final String HYGIENE = "hygiene";
    public static final String CONTRACT = "contract";
    public static final String CONTRACT_TYPE = "contract_type";
    public static final String VALUE = "value";
    public static final String YEARLY_VALUE = "yearly_value";
    public static final String EXPANSION = "expansion";
    public static final String EXPANSION_BY = "expansion_by";
    public static final List<String> NAMES =
            List.of(HYGIENE, CONTRACT, CONTRACT_TYPE, VALUE, YEARLY_VALUE, EXPANSION, EXPANSION_BY);
    public static final int LONGEST = 500;

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,12})(\\.\\d{1,2})?");

    private final Currency currency;
    private final LocalDate today;

    /** @param today the company's local date */
    public DealFileForm(Currency currency, LocalDate today) {
        this.currency = currency;
        this.today = today;
    }

    /** @throws quotient.domain.outcome.InvalidInput naming every field that is unknown or wrong */
    public DealFile read(DealFile before, Map<String, String> typed, Hand saved) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        DealFile file = new DealFile(
                before.quote(),
                typed.containsKey(HYGIENE)
                        ? fields.words(HYGIENE, HygieneItem::ofWord, Word.codes(HygieneItem.values()))
                        : before.hygiene(),
                typed.containsKey(CONTRACT)
                        ? fields.words(CONTRACT, ContractItem::ofWord, Word.codes(ContractItem.values()))
                        : before.contract(),
                typed.containsKey(CONTRACT_TYPE)
                        ? fields.optionalWord(CONTRACT_TYPE, ContractType::ofWord, Word.codes(ContractType.values()))
                        : before.contractType(),
                typed.containsKey(VALUE) ? amount(fields, VALUE) : before.value(),
                typed.containsKey(YEARLY_VALUE) ? amount(fields, YEARLY_VALUE) : before.yearlyValue(),
                typed.containsKey(EXPANSION) ? words(fields) : before.expansion(),
                typed.containsKey(EXPANSION_BY) ? day(fields) : before.expansionBy(),
                saved);
        fields.check();
        return file;
    }

    private Optional<Money> amount(Fields fields, String field) {
        Optional<String> text = fields.text(field).map(typed -> typed.replace("$", ""));
        if (text.isPresent() && !AMOUNT.matcher(text.get()).matches()) {
            fields.note(
                    field, field + " " + Fields.quoted(text.get()) + " is no amount: give it like 12000 or 12,000.50.");
            return Optional.empty();
        }
        return text.map(typed -> new Money(new BigDecimal(typed.replace(",", "")), currency));
    }

    private static Optional<String> words(Fields fields) {
        return Optional.of(OwnWords.read(EXPANSION, fields.text(EXPANSION).orElse(""), LONGEST))
                .filter(said -> !said.isEmpty());
    }

    private Optional<LocalDate> day(Fields fields) {
        Optional<LocalDate> day = fields.text(EXPANSION_BY).flatMap(DealFileForm::day);
        if (fields.text(EXPANSION_BY).isPresent()
                && day.filter(by -> by.isAfter(today)).isEmpty()) {
            fields.note(
                    EXPANSION_BY,
                    EXPANSION_BY + " " + Fields.quoted(fields.text(EXPANSION_BY).orElse(""))
                            + " is no day to come: give one after today, " + today + ".");
        }
        return day;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
