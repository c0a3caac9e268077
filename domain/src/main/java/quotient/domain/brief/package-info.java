/** The weekly brief for executives: what it says, who noted it, and what was asked under it until that is done (PRC §32). */
package quotient.domain.brief;
