using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace SnapshotComparer;

/// <summary>The names of all tests of this assembly, in the form of their snapshots.</summary>
internal static class SnapshotTests
{
    /// <summary>
    /// The tests whose names begin as one of the snapshots does: no theory is asked for its data without need.
    /// </summary>
    public static async Task<IReadOnlySet<string>> NamesAsync(IReadOnlyCollection<string> snapshots)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (MethodInfo method in Assembly.GetExecutingAssembly().GetTypes().SelectMany(type => type.GetMethods()))
        {
            string name = SnapshotName.Of(method, []);
            if (IsTest(method) && snapshots.Any(snapshot => snapshot.StartsWith(name, StringComparison.Ordinal)))
            {
                names.UnionWith((await RowsAsync(method)).Select(row => SnapshotName.Of(method, row)));
            }
        }

        return names;
    }

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute is IFactAttribute);

    // A fact has one row without arguments.
    private static async Task<IReadOnlyList<object?[]>> RowsAsync(MethodInfo method)
    {
        if (method.GetParameters().Length == 0)
        {
            return [[]];
        }

        List<object?[]> rows = [];
        await using var disposal = new DisposalTracker();
        foreach (IDataAttribute data in method.GetCustomAttributes().OfType<IDataAttribute>())
        {
            rows.AddRange((await data.GetData(method, disposal)).Select(row => row.GetData()));
        }

        return rows;
    }
}
