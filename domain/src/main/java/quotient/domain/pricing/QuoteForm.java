package quotient.domain.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Segment;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.promotions.Offer;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads a {@link QuoteRequest} from fields as somebody typed them, by the names that the REST API gives them (P1). */
public final class QuoteForm {

    public static final String MODEL = "model";
    public static final String COMPLEXITY = "complexity";
    public static final String SEGMENT = "segment";
    public static final String INPUT = "estimated_input";
    public static final String OUTPUT = "estimated_output";
    public static final String TYPE = "delivery_type";
    public static final String DISCOUNT = "discount_pct";
    public static final String MINUTES = "overhead_minutes";
    public static final String TERMS = "terms";
    public static final String COMMITMENT = "commitment";
    public static final String REGION = "region";
    public static final String RUSH = "rush";
    public static final String NEW_LOGO = "new_logo";
    public static final String OFFER = Offer.FIELD;
    public static final String CLIENT = "client";
    public static final String TASK = "task";

    public static final List<String> NAMES = List.of(
            MODEL,
            COMPLEXITY,
            SEGMENT,
            INPUT,
            OUTPUT,
            TYPE,
            DISCOUNT,
            MINUTES,
            TERMS,
            COMMITMENT,
            REGION,
            RUSH,
            NEW_LOGO,
            OFFER,
            CLIENT,
            TASK);

    public static final List<String> MODELS = Word.codes(Model.values());
    public static final List<String> COMPLEXITIES = Word.codes(Complexity.values());
    public static final List<String> SEGMENTS = Word.codes(Segment.values());
    public static final List<String> TYPES = Word.codes(DeliveryType.values());
    public static final List<String> TERM_CODES = Word.codes(Term.values());
    public static final List<String> COMMITMENTS = Word.codes(Commitment.values());
    public static final List<String> REGIONS = Word.codes(Region.values());

    /** A trillion tokens and about two years of minutes: beyond that it is a slip of the finger. */
    public static final long MOST_TOKENS = 1_000_000_000_000L;

    public static final long MOST_MINUTES = 1_000_000;
    private static final int LONGEST_TASK = 300;
    private static final int LONGEST_CLIENT = 100;

    private final Clients clients;

    public QuoteForm(Clients clients) {
        this.clients = clients;
    }

    /**
     * Reads the fields. A known client's segment stands in for one that was not said.
     *
     * @throws InvalidInput naming every field that is missing, unknown or wrong
     */
    public QuoteRequest read(Map<String, String> typed) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        Optional<String> client = fields.free(CLIENT, LONGEST_CLIENT);
        QuoteRequest request = new QuoteRequest(
                fields.word(MODEL, Model::ofWord, MODELS, Model.K2P5),
                fields.word(COMPLEXITY, Complexity::ofWord, COMPLEXITIES, Complexity.MEDIUM),
                segment(fields, client),
                fields.whole(INPUT, "estimated input tokens", MOST_TOKENS, true),
                fields.whole(OUTPUT, "estimated output tokens", MOST_TOKENS, true),
                fields.optionalWord(TYPE, DeliveryType::ofWord, TYPES).orElse(DeliveryType.TASK),
                fields.percent(DISCOUNT),
                fields.whole(MINUTES, "overhead minutes", MOST_MINUTES, false),
                fields.words(TERMS, Term::ofWord, TERM_CODES),
                fields.optionalWord(COMMITMENT, Commitment::ofWord, COMMITMENTS),
                fields.optionalWord(REGION, Region::ofWord, REGIONS).orElse(Region.US_CANADA),
                fields.flag(RUSH),
                fields.flag(NEW_LOGO),
                Offer.typed(fields),
                client,
                fields.free(TASK, LONGEST_TASK));
        fields.check();
        return request;
    }

    private Segment segment(Fields fields, Optional<String> client) {
        Optional<Segment> ofClient = client.filter(name -> fields.text(SEGMENT).isEmpty())
                .flatMap(clients::named)
                .flatMap(Client::segment);
        return ofClient.orElseGet(() -> fields.word(SEGMENT, Segment::ofWord, SEGMENTS, Segment.MID_MARKET));
    }
}
