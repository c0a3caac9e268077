package quotient.domain.policy;

import quotient.domain.money.Money;

/**
 * From which value on somebody with a law degree reads a contract (PRC §14, P36).
 *
 * @param counsel a deal worth more is reviewed by legal counsel
 * @param lawyerAYear a deal worth more a year is taken to a lawyer
 */
public record ContractBounds(Money counsel, Money lawyerAYear) {}
