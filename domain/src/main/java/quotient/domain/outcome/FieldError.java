package quotient.domain.outcome;

/** What is wrong with one field of an input, in a sentence that says which value and what would be right. */
public record FieldError(String field, String message) {}
