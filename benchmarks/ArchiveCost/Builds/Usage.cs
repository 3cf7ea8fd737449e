using System.Globalization;
using System.Runtime.InteropServices;

namespace ArchiveCost.Builds;

/// <summary>What a command and all that it started took.</summary>
/// <param name="Seconds">Seconds of processor time, of all processes together.</param>
/// <param name="Megabytes">The largest resident set of one of them.</param>
internal sealed record Usage(double Seconds, double Megabytes)
{
    // struct rusage of Linux and macOS on 64 bits: two pairs of seconds and microseconds, then 14 numbers.
    private const int Numbers = 18;
    private const int Children = -1;

    /// <summary>
    /// Runs the command in a process of its own, since the system keeps the largest set of all children ever.
    /// </summary>
    public static Usage Of(string folder, string packages, params string[] command)
    {
        string[] words = ["dotnet", typeof(Usage).Assembly.Location, "usage", .. command];
        string[] last = Command.Run(folder, words, packages).TrimEnd().Split('\n')[^1].Split(' ');
        return new Usage(Number(last[0]), Number(last[1]));
    }

    /// <summary>In that process: runs the command and prints what it took.</summary>
    public static void Print(string[] command)
    {
        Command.Run(Environment.CurrentDirectory, command);
        long[] numbers = new long[Numbers];
        if (GetUsage(Children, numbers) != 0)
        {
            throw new InvalidOperationException("getrusage failed.");
        }

        double seconds = numbers[0] + numbers[2] + ((numbers[1] + numbers[3]) / 1e6);
        double unit = OperatingSystem.IsMacOS() ? 1e6 : 1e6 / 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:F2} {numbers[4] / unit:F0}"));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
