package quotient.domain.digests;

import quotient.domain.people.Role;

/**
 * Something that needs a person.
 *
 * @param sentence what, with its figures
 * @param owner whose it is
 * @param command where to begin
 */
public record Attention(String sentence, Role owner, String command) {}
