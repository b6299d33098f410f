package io.github.socialprescribing.evaluation;

/** What the evaluation of a new model can be after, in the words of the source paper. */
public enum EvaluationAim {
    /** "Test the links between different components of the model". */
    TEST_LINKS,
    /** "Test the feasibility of enacting CESP for the different stakeholders". */
    TEST_FEASIBILITY,
    /** "Evaluate the processes which enable or inhibit implementation of the new model on the ground". */
    EVALUATE_PROCESSES
}
