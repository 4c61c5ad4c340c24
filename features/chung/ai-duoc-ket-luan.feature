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
      | xa-ntm-nang-cao             | 6        | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm-nang-cao             | 6        | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm-nang-cao             | 6        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm-nang-cao             | 6        | Công an tỉnh                               | đạt      |
      | xa-ntm-nang-cao             | 6        | Công an tỉnh                               | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm-kieu-mau             | 3        | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm-kieu-mau             | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm-kieu-mau             | 3        | Công an tỉnh                               | đạt      |
      | xa-ntm-kieu-mau             | 3        | Công an tỉnh                               | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân xã                         | đạt      |
      | huyen-ntm                   | 3        | Ủy ban nhân dân xã                         | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban nhân dân huyện                      | đạt      |
      | huyen-ntm                   | 3        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | huyen-ntm                   | 3        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | huyen-ntm                   | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | huyen-ntm                   | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | huyen-ntm                   | 3        | Công an tỉnh                               | đạt      |
      | huyen-ntm                   | 3        | Công an tỉnh                               | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân xã                         | đạt      |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân xã                         | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban nhân dân huyện                      | đạt      |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | huyen-ntm-nang-cao          | 3        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | huyen-ntm-nang-cao          | 3        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | huyen-ntm-nang-cao          | 3        | Công an tỉnh                               | đạt      |
      | huyen-ntm-nang-cao          | 3        | Công an tỉnh                               | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân xã                         | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân xã                         | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban nhân dân huyện                      | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Hội đồng thẩm định cấp tỉnh                | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Công an tỉnh                               | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | 1        | Công an tỉnh                               | chưa đạt |
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
