//! Scores a programme's fidelity rubric exactly.
