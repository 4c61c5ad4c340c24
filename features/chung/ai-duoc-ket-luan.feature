# language: vi
Tính năng: Cơ quan nào được kết luận một tiêu chí đạt hay chưa đạt

  Đơn vị chỉ được tự nhận là chưa đạt. Cơ quan cấp trên và hội đồng thẩm định được kết luận đạt hay
  chưa đạt. Kết luận của cơ quan khác không được nhận.

  Khung tình huống: Kết luận của cơ quan có thẩm quyền thay cho số liệu
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2024
    Và tiêu chí "<tiêu chí>" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
    Khi đánh giá
    Thì tiêu chí "<tiêu chí>" <kết luận>

    Dữ liệu:
      | bộ tiêu chí                 | tiêu chí | cơ quan                       | kết luận |
      | xa-ntm                      | 6        | Ủy ban nhân dân huyện         | đạt      |
      | xa-ntm                      | 6        | Ủy ban nhân dân tỉnh          | đạt      |
      | xa-ntm                      | 6        | Hội đồng thẩm định cấp tỉnh   | đạt      |
      | xa-ntm                      | 6        | Ủy ban nhân dân xã            | chưa đạt |
      | xa-ntm                      | 6        | Ủy ban nhân dân huyện         | chưa đạt |
      | xa-ntm                      | 6        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | xa-ntm                      | 6        | Hội đồng thẩm định cấp tỉnh   | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân huyện         | đạt      |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân tỉnh          | đạt      |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định cấp tỉnh   | đạt      |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân xã            | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân huyện         | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định cấp tỉnh   | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân huyện         | đạt      |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân tỉnh          | đạt      |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định cấp tỉnh   | đạt      |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân xã            | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân huyện         | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định cấp tỉnh   | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân tỉnh          | đạt      |
      | huyen-ntm                   | 3        | Hội đồng thẩm định Trung ương | đạt      |
      | huyen-ntm                   | 3        | Ủy ban nhân dân huyện         | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | huyen-ntm                   | 3        | Hội đồng thẩm định Trung ương | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân tỉnh          | đạt      |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định Trung ương | đạt      |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân huyện         | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định Trung ương | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân tỉnh          | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định Trung ương | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân huyện         | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định Trung ương | chưa đạt |
      | tinh-hoan-thanh             | 1        | Hội đồng thẩm định Trung ương | đạt      |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân tỉnh          | chưa đạt |
      | tinh-hoan-thanh             | 1        | Hội đồng thẩm định Trung ương | chưa đạt |

  Khung tình huống: Kết luận của cơ quan không có thẩm quyền thì không nhận
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2024
    Và tiêu chí "<tiêu chí>" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
    Khi thử đánh giá
    Thì bị từ chối vì "không được kết luận"

    Dữ liệu:
      | bộ tiêu chí                 | tiêu chí | cơ quan                                    | kết luận |
      | xa-ntm                      | 6        | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm                      | 6        | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm                      | 6        | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm                      | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm                      | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm                      | 6        | Công an tỉnh                               | đạt      |
      | xa-ntm                      | 6        | Công an tỉnh                               | chưa đạt |
      | xa-ntm                      | 6        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | xa-ntm                      | 6        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm-nang-cao             | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Công an tỉnh                               | đạt      |
      | xa-ntm-nang-cao             | 6        | Công an tỉnh                               | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | xa-ntm-nang-cao             | 6        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm-kieu-mau             | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Công an tỉnh                               | đạt      |
      | xa-ntm-kieu-mau             | 3        | Công an tỉnh                               | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | xa-ntm-kieu-mau             | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân xã                         | đạt      |
      | huyen-ntm                   | 3        | Ủy ban nhân dân xã                         | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân huyện                      | đạt      |
      | huyen-ntm                   | 3        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | huyen-ntm                   | 3        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | huyen-ntm                   | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | huyen-ntm                   | 3        | Công an tỉnh                               | đạt      |
      | huyen-ntm                   | 3        | Công an tỉnh                               | chưa đạt |
      | huyen-ntm                   | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | huyen-ntm                   | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân xã                         | đạt      |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân xã                         | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân huyện                      | đạt      |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | huyen-ntm-nang-cao          | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Công an tỉnh                               | đạt      |
      | huyen-ntm-nang-cao          | 3        | Công an tỉnh                               | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | huyen-ntm-nang-cao          | 3        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân xã                         | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân xã                         | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân huyện                      | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Công an tỉnh                               | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Công an tỉnh                               | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân xã                         | đạt      |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân xã                         | chưa đạt |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân huyện                      | đạt      |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân huyện                      | chưa đạt |
      | tinh-hoan-thanh             | 1        | Ủy ban nhân dân tỉnh                       | đạt      |
      | tinh-hoan-thanh             | 1        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | tinh-hoan-thanh             | 1        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | tinh-hoan-thanh             | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | tinh-hoan-thanh             | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | tinh-hoan-thanh             | 1        | Công an tỉnh                               | đạt      |
      | tinh-hoan-thanh             | 1        | Công an tỉnh                               | chưa đạt |
      | tinh-hoan-thanh             | 1        | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | tinh-hoan-thanh             | 1        | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |

  Quy tắc: Giai đoạn 2026 - 2030

    # Không văn bản nào nêu ai được kết luận; ở đây là UBND cấp tỉnh hoặc cơ quan được giao, và đơn vị chỉ
    # được tự nhận là chưa đạt.
    Khung tình huống: Ai được kết luận nội dung của phường, đặc khu
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và chỉ tiêu "1.1" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết luận>

      Dữ liệu:
        | bộ tiêu chí      | cơ quan                                | kết luận |
        | phuong-ntm-2026  | Ủy ban nhân dân tỉnh                   | đạt      |
        | phuong-ntm-2026  | Cơ quan được Ủy ban nhân dân tỉnh giao | đạt      |
        | phuong-ntm-2026  | Ủy ban nhân dân tỉnh                   | chưa đạt |
        | phuong-ntm-2026  | Cơ quan được Ủy ban nhân dân tỉnh giao | chưa đạt |
        | phuong-ntm-2026  | Ủy ban nhân dân xã                     | chưa đạt |
        | dac-khu-ntm-2026 | Ủy ban nhân dân tỉnh                   | đạt      |
        | dac-khu-ntm-2026 | Cơ quan được Ủy ban nhân dân tỉnh giao | đạt      |
        | dac-khu-ntm-2026 | Ủy ban nhân dân tỉnh                   | chưa đạt |
        | dac-khu-ntm-2026 | Cơ quan được Ủy ban nhân dân tỉnh giao | chưa đạt |
        | dac-khu-ntm-2026 | Ủy ban nhân dân xã                     | chưa đạt |

    Khung tình huống: Ai không được kết luận nội dung của xã, phường, đặc khu
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và chỉ tiêu "1.1" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
      Khi thử đánh giá
      Thì bị từ chối vì "không được kết luận"

      Dữ liệu:
        | bộ tiêu chí      | cơ quan                     | kết luận |
        | phuong-ntm-2026  | Ủy ban nhân dân xã          | đạt      |
        | phuong-ntm-2026  | Hội đồng thẩm định cấp tỉnh | đạt      |
        | phuong-ntm-2026  | Hội đồng thẩm định cấp tỉnh | chưa đạt |
        | phuong-ntm-2026  | Công an tỉnh                | đạt      |
        | phuong-ntm-2026  | Công an tỉnh                | chưa đạt |
        | dac-khu-ntm-2026 | Ủy ban nhân dân xã          | đạt      |
        | dac-khu-ntm-2026 | Hội đồng thẩm định cấp tỉnh | đạt      |
        | dac-khu-ntm-2026 | Hội đồng thẩm định cấp tỉnh | chưa đạt |
        | dac-khu-ntm-2026 | Công an tỉnh                | đạt      |
        | dac-khu-ntm-2026 | Công an tỉnh                | chưa đạt |
        | xa-ntm-2026      | Hội đồng thẩm định cấp tỉnh | đạt      |
        | xa-ntm-2026      | Hội đồng thẩm định cấp tỉnh | chưa đạt |
