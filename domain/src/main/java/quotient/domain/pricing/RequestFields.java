package quotient.domain.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.reading.Word;

/** A request as fields, from which {@link QuoteForm} reads the same request again. */
public final class RequestFields {

    private RequestFields() {}

    /** By the names of {@link QuoteForm#NAMES}; what was not said is left out. */
    public static Map<String, String> of(QuoteRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(QuoteForm.MODEL, request.model().code());
        fields.put(QuoteForm.COMPLEXITY, request.complexity().code());
        fields.put(QuoteForm.SEGMENT, request.segment().code());
        fields.put(QuoteForm.INPUT, Long.toString(request.inputTokens()));
        fields.put(QuoteForm.OUTPUT, Long.toString(request.outputTokens()));
        fields.put(QuoteForm.TYPE, request.deliveryType().code());
        fields.put(QuoteForm.DISCOUNT, request.discount().value().toPlainString());
        fields.put(QuoteForm.MINUTES, Long.toString(request.overheadMinutes()));
        fields.put(QuoteForm.TERMS, request.terms().stream().map(Word::code).collect(Collectors.joining(",")));
        request.commitment().ifPresent(commitment -> fields.put(QuoteForm.COMMITMENT, commitment.code()));
        fields.put(QuoteForm.REGION, request.region().code());
        fields.put(QuoteForm.RUSH, request.rush() ? "yes" : "no");
        fields.put(QuoteForm.NEW_LOGO, request.newLogo() ? "yes" : "no");
        request.offer().ifPresent(offer -> fields.put(QuoteForm.OFFER, offer));
        request.client().ifPresent(client -> fields.put(QuoteForm.CLIENT, client));
        request.task().ifPresent(task -> fields.put(QuoteForm.TASK, task));
        return fields;
    }

    /**
     * The request with what is to change. A quote has one discount (P25): a discount that is typed takes the place of an
     * offer, and an offer that of a discount.
     */
    public static Map<String, String> changed(QuoteRequest request, Map<String, String> changes) {
        Map<String, String> fields = of(request);
        if (fields.containsKey(QuoteForm.OFFER) || changes.containsKey(QuoteForm.OFFER)) {
            fields.remove(QuoteForm.DISCOUNT);
        }
        if (changes.containsKey(QuoteForm.DISCOUNT)) {
            fields.remove(QuoteForm.OFFER);
        }
        fields.putAll(changes);
        return fields;
    }

    /** The request that these are {@link #of}. */
    public static QuoteRequest read(Map<String, String> fields) {
        return new QuoteForm(new Nobody()).read(fields);
    }

    /** The fields name the segment themselves, so that no client is asked for it. */
    private static final class Nobody implements Clients {
        @Override
        public Optional<Client> named(String name) {
            return Optional.empty();
        }

        @Override
        public List<Client> all() {
            return List.of();
        }

        @Override
        public void keep(Client client) {
            throw new UnsupportedOperationException("nobody is kept here");
        }
    }
}
