from castmatch.backoff import Backoff


def waits(backoff, number):
    return [backoff.wait() for _ in range(number)]


def test_waits_double_up_to_the_longest():
    for wait, most in zip(waits(Backoff(0.5, 3.0), 5), (0.5, 1.0, 2.0, 3.0, 3.0), strict=True):
        assert most / 2 <= wait <= most


def test_no_two_wait_in_step():
    assert len({Backoff(1.0, 8.0).wait() for _ in range(50)}) == 50


def test_after_a_success_waits_begin_anew():
    backoff = Backoff(0.5, 3.0)
    waits(backoff, 4)
    backoff.reset()
    assert backoff.wait() <= 0.5
