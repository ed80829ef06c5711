// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inorder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <latch>
#include <memory>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>

namespace nianbao::cli {

using ::testing::ElementsAreArray;

namespace {

/// Gives back its piece, and notes on which thread it was done.
struct Noting
{
    std::unique_ptr<int> operator()(int piece)
    {
        if (began)
            began->arrive_and_wait();
        if (piece == refused)
            throw std::runtime_error("refused");
        threads->insert(std::this_thread::get_id());
        return std::make_unique<int>(piece);
    }
    std::shared_ptr<std::set<std::thread::id>> threads = std::make_shared<std::set<std::thread::id>>();
    std::latch *began = nullptr;
    int refused = -1;
};

std::vector<int> numbersBelow(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

TEST(InOrder, GivesEveryOutcomeOnceAndInOrder)
{
    for (const int pieces : {0, 1, 2, 500}) {
        std::vector<Noting> workers(4);
        std::vector<int> taken;
        inOrder(pieces, workers, [&taken](int piece, const std::unique_ptr<int> &outcome) {
            EXPECT_EQ(piece, *outcome);
            taken.push_back(piece);
        });
        EXPECT_THAT(taken, ElementsAreArray(numbersBelow(pieces)));
    }
}

TEST(InOrder, WorksOnManyThreadsAndTakesOnOne)
{
    std::latch all(2); // neither goes on before both have begun
    std::vector<Noting> workers(2);
    for (Noting &worker : workers)
        worker.began = &all;
    const std::thread::id here = std::this_thread::get_id();
    inOrder(2, workers, [here](int, const auto &) { EXPECT_EQ(std::this_thread::get_id(), here); });
    EXPECT_EQ(workers[0].threads->size(), 1U);
    EXPECT_EQ(workers[1].threads->size(), 1U);
    EXPECT_NE(*workers[0].threads, *workers[1].threads);
}

TEST(InOrder, HandsOnWhatAWorkerThrowsAfterWhatCameBefore)
{
    std::vector<Noting> workers(3);
    for (Noting &worker : workers)
        worker.refused = 100;
    std::vector<int> taken;
    const auto take = [&taken](int piece, const auto &) { taken.push_back(piece); };
    EXPECT_THROW(inOrder(300, workers, take), std::runtime_error);
    EXPECT_THAT(taken, ElementsAreArray(numbersBelow(100)));
}

TEST(InOrder, EndsWhenTheTakerThrows)
{
    std::vector<Noting> workers(3);
    const auto take = [](int piece, const auto &) {
        if (piece == 5)
            throw std::runtime_error("enough");
    };
    EXPECT_THROW(inOrder(300, workers, take), std::runtime_error);
}

TEST(InOrder, UsesNoMoreThreadsThanThereIsWorkFor)
{
    EXPECT_EQ(workersFor(0, 20), 1);
    EXPECT_EQ(workersFor(19, 20), 1);
    EXPECT_LE(workersFor(1'000'000, 20), std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
}

} // namespace nianbao::cli
