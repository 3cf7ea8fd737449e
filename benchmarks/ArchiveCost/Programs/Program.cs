using System.Diagnostics;
using System.Globalization;

namespace Archive;

/// <summary>Does one thing, once, in a fresh process, and prints what it took.</summary>
internal static class Program
{
    private const string Path = "local/2016/story-0";

    private static int Main(string[] arguments)
    {
        // A first call of what times and prints, so that their own compilation is not in the figures.
        Print(Stopwatch.GetTimestamp(), 0, "warm");
        long start = Stopwatch.GetTimestamp();
        switch (arguments[0])
        {
            case "find":
                return Print(start, Reader.Find(Path), "find");

            case "first":
                return Print(start, Reader.First(), "first");

            case "headlines":
                return Print(start, Reader.Headlines(), "headlines");

            case "text":
                return Print(start, Reader.Text(Path), "text");

            default:
                return Again();
        }
    }

    // The bytes that a headline costs that was read before.
    private static int Again()
    {
        Reader.Find(Path);
        Reader.Find(Path);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = Reader.Find(Path);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine("again " + bytes.ToString(CultureInfo.InvariantCulture));
        return length > 0 ? 0 : 1;
    }

    private static int Print(long start, int length, string what)
    {
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(what + " " + milliseconds.ToString("F3", CultureInfo.InvariantCulture));
        return length > 0 ? 0 : 1;
    }
}
