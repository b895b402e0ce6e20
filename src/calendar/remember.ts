const most = 5000;

/**
 * A function that remembers its answers, which must follow from the question alone. Asking the time zone is slow, pages
 * are full of times, and the same few come again and again. It forgets everything rather than grow without end.
 */
export const remember = <Question, Answer>(ask: (question: Question) => Answer): ((question: Question) => Answer) => {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = ask(question);
    known.set(question, answer);
    return answer;
  };
};
