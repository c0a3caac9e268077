package quotient.bot;

/** Everything that can be done in this house, over one set of ports. */
record Work(Ports ports, UseCases quotes, AlertUseCases alerts, Routines routines, Costs costs) {}
