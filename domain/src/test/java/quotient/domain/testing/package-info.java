/** Fakes, in-memory twins and the contracts that every storage passes. */
package quotient.domain.testing;
