package quotient.bot.roi;

import quotient.domain.roi.ClientForm;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.ProjectForm;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.RegisteringClients;
import quotient.domain.roi.ReviewingMetrics;
import quotient.domain.roi.StartingProjects;

/** What can be done with projects, their figures and their return. */
public record RoiWork(
        RegisteringClients registering,
        StartingProjects starting,
        RecordingMetrics recording,
        ReviewingMetrics reviewing,
        FindingRoi finding,
        ClientForm clientForm,
        ProjectForm projectForm) {}
