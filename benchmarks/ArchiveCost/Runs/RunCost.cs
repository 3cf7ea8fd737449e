using System.Globalization;
using ArchiveCost.Forms;

namespace ArchiveCost.Runs;

/// <summary>What reading the archive costs a program that has just begun, in each form.</summary>
internal static class RunCost
{
    // An odd number of fresh processes, whose median counts.
    private const int Rounds = 9;

    // What the programs do (Programs/Program.cs).
    private static readonly string[] Deeds = ["first", "find", "text", "headlines"];

    /// <summary>Prints a table: milliseconds of the first time that a process does something.</summary>
    public static void Print(
        Workshop workshop, IReadOnlyList<int> counts, IReadOnlyList<ArchiveForm> forms, bool isNative)
    {
        Console.WriteLine("| articles | form | a headline | found by path | its text | all headlines | read again |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (int count in counts)
        {
            // They take turns, so that what else the machine does is shared by all.
            (ArchiveForm Form, string[] Program)[] programs =
                [.. forms.Select(form => (form, ProgramOf(workshop, workshop.Prepare(form, count), isNative)))];
            var figures = programs.Select(_ => Deeds.Select(_ => new List<double>()).ToArray()).ToArray();
            for (int round = 0; round < Rounds; round++)
            {
                for (int i = 0; i < programs.Length; i++)
                {
                    for (int deed = 0; deed < Deeds.Length; deed++)
                    {
                        figures[i][deed].Add(Run(programs[i].Program, Deeds[deed]));
                    }
                }
            }

            for (int i = 0; i < programs.Length; i++)
            {
                string cells = string.Join(" | ", figures[i].Select(Median));
                double bytes = Run(programs[i].Program, "again");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {count:N0} | {programs[i].Form.Name} | {cells} | {bytes:N0} B |"));
            }
        }
    }

    private static string[] ProgramOf(Workshop workshop, CostProject project, bool isNative)
    {
        if (isNative)
        {
            workshop.Publish(project);
            return [Path.Combine(project.Folder, "native", "Archive")];
        }

        workshop.BuildRelease(project);
        return ["dotnet", Path.Combine(project.Folder, "bin", "Release", "net10.0", "Archive.dll")];
    }

    private static double Run(string[] program, string deed)
    {
        string last = Command.Run(Environment.CurrentDirectory, [.. program, deed]).TrimEnd().Split('\n')[^1];
        return double.Parse(last.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static string Median(List<double> values) => string.Create(
        CultureInfo.InvariantCulture,
        $"{values.Order().ElementAt(values.Count / 2):F1} ms");
}
