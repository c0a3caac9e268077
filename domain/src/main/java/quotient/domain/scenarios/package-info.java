/** Options of one proposal tested together before it goes out, and who answers for those below their guardrail (PRC §37, §38, §40). */
package quotient.domain.scenarios;
