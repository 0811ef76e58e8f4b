<?php
// What the session for PHP shares: steps that are reported one a line.

$access = json_decode($argv[1], true);
require $access['client'] . '/vendor/autoload.php';

/** One step; the session goes on after a failure. */
function step(string $name, callable $act): void
{
    $error = null;
    try {
        $act();
    } catch (Throwable $caught) {
        $said = method_exists($caught, 'getValidationErrors') ? json_encode($caught->getValidationErrors()) : '';
        $line = $caught->getLine();
        foreach ($caught->getTrace() as $frame) {
            $line = str_contains($frame['file'] ?? '', 'with_') ? $frame['line'] : $line;
            if (str_contains($frame['file'] ?? '', 'with_')) {
                break;
            }
        }
        $error = get_class($caught) . ': ' . $caught->getMessage() . " $said (line $line)";
    }
    echo json_encode(['step' => $name, 'error' => $error]), "\n";
}

function same($found, $wanted): void
{
    if ($found !== $wanted) {
        throw new RuntimeException('not so: ' . json_encode($found) . ' is ' . json_encode($wanted));
    }
}
