package quotient.bot.quotes;

import java.util.Optional;

/**
 * What a form of {@code /quote} is for. It travels with the form, so it comes back from outside.
 *
 * @param revises the quote that it changes, empty when it makes a new one
 * @param responseUrl where its card comes back to, may be empty
 */
record FormPurpose(Optional<CardReference> revises, String responseUrl) {

    static FormPurpose read(String metadata) {
        String[] parts = metadata.split(" ", 2);
        Optional<CardReference> card = CardReference.read(parts[0]);
        String rest = parts.length > 1 ? parts[1] : "";
        return new FormPurpose(card, card.isPresent() ? rest : metadata);
    }

    String written() {
        return revises.map(card -> card.id() + ":" + card.revision() + " ").orElse("") + responseUrl;
    }
}
